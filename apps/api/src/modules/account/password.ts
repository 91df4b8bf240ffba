import { hash, verify } from '@node-rs/argon2';
import { PASSWORD, problem, type Problem, filled } from '@stipple/domain';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** argon2id, as OWASP's cheat sheet for password storage advises: 19 MiB, two passes, one thread. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that belongs to no password, so that an unknown address takes as long as a wrong password. */
let nobody: Promise<string> | undefined;

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), ARGON);

/** Whether it is the password behind the hash; without a hash it takes the same time and is not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const against = kept ?? (await (nobody ??= hash('nobody', ARGON)));
  const isRight = await verify(against, password.slice(0, PASSWORD.max).normalize('NFKC'));
  return isRight && kept !== null && password.length <= PASSWORD.max;
}

/** Passwords known from breaches, and the patterns people make new ones of; nothing is asked over the network. */
let strength: ZxcvbnFactory | undefined;

/** Longer than this no estimate is needed, and it would take long. */
const ESTIMATED = 60;

/** What makes a password unfit: too short, known, guessable, or made of what everybody knows of its owner. */
export function passwordProblems(password: string, about: readonly string[], path = 'password'): Problem[] {
  if (password.length < PASSWORD.min) {
    return [problem(path, 'TOO_SHORT', null, filled('at least {min} characters', PASSWORD))];
  }
  if (password.length > PASSWORD.max)
    return [problem(path, 'TOO_LONG', null, filled('at most {max} characters', PASSWORD))];
  const words = [...about.flatMap(wordsOf), 'stipple'];
  const plain = password.toLowerCase();
  if (words.some((word) => plain.includes(word))) {
    return [problem(path, 'TELLS_OWNER', null, 'a password without your name, your address or ours')];
  }
  strength ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { guesses } = strength.check(plain.slice(0, ESTIMATED), words);
  return guesses < PASSWORD.guesses
    ? [
        problem(
          path,
          'TOO_COMMON',
          null,
          'a password that is in no list and follows no pattern; three or four unrelated words do well',
        ),
      ]
    : [];
}

/** The parts of a name or an address that are long enough to give it away. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);

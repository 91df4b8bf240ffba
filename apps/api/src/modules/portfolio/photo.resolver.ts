import { Extensions, FieldResolver, Arg, ID, Int, Resolver, Root } from 'type-graphql';
import { globalIdOf } from '../../graphql/relay/index.ts';
import { PHOTO_WIDTHS } from '@stipple/domain';
import { Capture, Photo } from './photo.entity.ts';

/** A row, a part of a case, or a card of the directory, which has the derived fields already. */
type Source = Photo & { readonly capture?: Capture; readonly drawn?: boolean; readonly url?: string };

const USUAL_WIDTH = 640;

/** The address of the smallest copy that is at least as wide as asked for, else of the widest. */
export function photoAddress(photo: Pick<Source, 'url' | 'fileKey'>, wanted?: number | null): string {
  const width = PHOTO_WIDTHS.find((each) => each >= (wanted ?? USUAL_WIDTH)) ?? PHOTO_WIDTHS.at(-1);
  return photo.url ? photo.url.replace(/\d+$/, String(width)) : `/files/${photo.fileKey}/${width}`;
}

/** What a photo says beyond its columns. */
@Resolver(() => Photo)
export class PhotoResolver {
  @FieldResolver(() => ID)
  id(@Root() photo: Source): string {
    return globalIdOf('Photo', photo);
  }

  @FieldResolver(() => Capture, { description: 'How it was taken, as far as the clinic states it.' })
  capture(@Root() photo: Source): Capture {
    return photo.capture ?? photo;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is a drawing made for demo data, not a photograph.' })
  drawn(@Root() photo: Source): boolean {
    return photo.drawn ?? photo.drawing !== null;
  }

  @Extensions({ plainResolve: (photo: Source, { width }: { width?: number }) => photoAddress(photo, width) })
  @FieldResolver(() => String, {
    description: 'The address of the picture, on the origin of this API. What is withdrawn answers 410.',
  })
  url(
    @Root() photo: Source,
    @Arg('width', () => Int, {
      defaultValue: USUAL_WIDTH,
      description: `How wide, in pixels: the next of ${PHOTO_WIDTHS.join(', ')} is served.`,
    })
    width: number,
  ): string {
    return photoAddress(photo, width);
  }
}

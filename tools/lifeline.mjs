/**
 * Loaded first into every process a command starts: when the one that started it is gone, however it died, this
 * process ends in good order instead of holding its port for ever.
 */
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}

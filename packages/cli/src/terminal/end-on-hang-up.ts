/** From here on a reader that hangs up (`| head`) ends the process quietly, as it does other tools. */
export function endOnHangUp(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
}

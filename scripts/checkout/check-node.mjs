// Imported first by every script that people start. Old syntax only: old versions of Node must get as far as the message.
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error('Simpul needs Node.js ' + needed.join('.') + ' or newer; this is ' + process.version + '.');
  console.error('Get it from https://nodejs.org, or with a version manager: nvm install 22');
  process.exit(1);
}

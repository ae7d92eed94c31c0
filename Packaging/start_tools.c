// Starts spheres-tools, which lies beside this program, under this program's NAME.
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

int main(int count, char **words) {
  static char path[PATH_MAX + sizeof "spheres-tools"], libraries[PATH_MAX + sizeof "../lib"];
  ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
  int has_proc = length > 0;
  if (!has_proc) {
    // Without /proc the system still says by which path it started the program.
    const char *started = (const char *)getauxval(AT_EXECFN);
    length = started ? (ssize_t)strnlen(started, PATH_MAX) : 0;
    memcpy(path, started ? started : "", (size_t)length);
  }
  while (length > 0 && path[length - 1] != '/') length--;
  if (!has_proc) {
    // The loader finds the libraries beside a program with the help of /proc.
    memcpy(libraries, path, (size_t)length);
    strcpy(libraries + length, "../lib");
    setenv("LD_LIBRARY_PATH", libraries, 1);
  }
  strcpy(path + length, "spheres-tools");
  static char name[] = NAME;
  if (count > 0) words[0] = name;
  execv(path, words);
  fprintf(stderr, "spheres: cannot run %s\n", path);
  return 66;
}

// Asks an atlas from C: cc ask.c -lspheres -o ask && ./ask share/spheres
#include <spheres.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static spheres_atlas *atlas;
static char *message;

// Ends the program with the message of an entry that did not answer.
static void expect(int32_t status) {
  if (status == SPHERES_OK) return;
  fprintf(stderr, "ask: %s\n", message);
  exit(status);
}

// The numbers of the answers for three rows: a place in the atlas, one outside, and what is no position.
static void locate(int32_t answers[3]) {
  const double longitudes[] = {126.65, 0, 126.65}, latitudes[] = {45.75, 0, 245.75};
  const int32_t day = -22800;  // 30 July 1907
  expect(spheres_locate(atlas, NULL, NULL, 3, longitudes, latitudes, 1, &day, answers, &message));
}

int main(int count, char **words) {
  expect(spheres_open(count > 1 ? words[1] : "share/spheres", &atlas, &message));
  char *json = NULL;
  expect(spheres_at_place(atlas, "Harbin", "1907-07-31", NULL, NULL, &json, &message));
  puts(json);
  spheres_free(json);

  int32_t answers[3];
  locate(answers);
  printf("%s %d %d\n", answers[0] > 1 ? "held" : "-", answers[1], answers[2]);

  // A child goes on with the atlas.
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    int32_t again[3];
    locate(again);
    _exit(memcmp(answers, again, sizeof again) != 0);
  }
  int status = 1;
  waitpid(child, &status, 0);
  printf("the child %s\n", status == 0 ? "agrees" : "differs");

  int32_t refused = spheres_at(atlas, 45.75, 126.65, "1907-07-31", NULL, NULL, &json, &message);
  printf("%d: %s\n", refused, message);
  spheres_free(message);
  spheres_close(atlas);
  printf("%s, interface %d\n", spheres_version(), spheres_interface_version());
  return status != 0;
}

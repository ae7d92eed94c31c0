/* Who held a place on a day: the C interface of Spheres, version 1.

   Link with -lspheres. A program opens the folder of a data set, asks the atlas, and closes it:

       spheres_atlas *atlas = NULL;
       char *json = NULL, *message = NULL;
       if (spheres_open("share/spheres", &atlas, &message) == SPHERES_OK
           && spheres_at(atlas, 126.65, 45.75, "1907-07-31", NULL, NULL, &json, &message) == SPHERES_OK)
         puts(json);
       else
         fprintf(stderr, "%s\n", message);
       spheres_free(json);
       spheres_free(message);
       spheres_close(atlas);

   Every entry but the last four of this file returns SPHERES_OK, or another status and a message, and then leaves
   what it was to write as it was. The message says what was found and what was expected; a NULL for it is accepted.
   Texts are UTF-8 and end with a zero byte; those that an entry writes are the caller's, to be freed with
   spheres_free. Nothing that is passed ends the program, with two exceptions that no library can see: an atlas that
   is not one or is closed already, and arrays shorter than their count.

   Any number of threads may use one atlas at once. It does not change and has no locks, so that a child made by
   fork can go on with it. Nothing is read after spheres_open, and nothing is printed.

   What is here stays as it is within version 1: entries and statuses may be added. The documents (JSON and GeoJSON)
   are those of the command, and may get more members. */

#ifndef SPHERES_H
#define SPHERES_H

#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#define SPHERES_NULLABLE _Nullable
#else
#define SPHERES_NULLABLE
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this interface. */
#define SPHERES_INTERFACE_VERSION 1

/* The statuses: those with which the command exits. */
#define SPHERES_OK 0
/* An argument is missing, or a word, a number or a date is none that is accepted. */
#define SPHERES_WRONG_USAGE 64
/* The data set is damaged, or has no such place or no such days. */
#define SPHERES_BAD_INPUT 65
/* A file cannot be read. */
#define SPHERES_CANNOT_READ 66
/* Memory has run out, or there is a fault in the library. */
#define SPHERES_FAULT 70

/* A data set, ready to answer. */
typedef struct spheres_atlas spheres_atlas;

/* Opens the data set of a folder, which has its built files in `built`. Takes some milliseconds. */
int32_t spheres_open(const char *SPHERES_NULLABLE folder, spheres_atlas *SPHERES_NULLABLE *SPHERES_NULLABLE atlas,
                     char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* What the data set is, as a JSON object: id, title, version, the fingerprint of its sources, first and last day,
   licence, credits; the names of powers and regions by id; and the version of this library. */
int32_t spheres_about(const spheres_atlas *SPHERES_NULLABLE atlas, char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                      char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* Who held a position, in degrees of WGS 84, on a date: what `spheres at --json` prints.

   The date is a day, a month, a year or EDTF. `known_to` is NULL for what is known today, or "public" or
   "signatories"; `as_of` is NULL for what they knew on the day asked about, or the day of their knowledge. */
int32_t spheres_at(const spheres_atlas *SPHERES_NULLABLE atlas, double longitude, double latitude,
                   const char *SPHERES_NULLABLE date, const char *SPHERES_NULLABLE known_to,
                   const char *SPHERES_NULLABLE as_of, char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                   char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* The same for a place by its whole name, historical or modern, in any script, or by its id. */
int32_t spheres_at_place(const spheres_atlas *SPHERES_NULLABLE atlas, const char *SPHERES_NULLABLE place,
                         const char *SPHERES_NULLABLE date, const char *SPHERES_NULLABLE known_to,
                         const char *SPHERES_NULLABLE as_of, char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                         char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* Every change at a position, from the first day of the calendar to the last: what `spheres timeline --json`
   prints. */
int32_t spheres_timeline(const spheres_atlas *SPHERES_NULLABLE atlas, double longitude, double latitude,
                         const char *SPHERES_NULLABLE known_to, const char *SPHERES_NULLABLE as_of,
                         char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                         char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* The same for a place by its name. */
int32_t spheres_timeline_place(const spheres_atlas *SPHERES_NULLABLE atlas, const char *SPHERES_NULLABLE place,
                               const char *SPHERES_NULLABLE known_to, const char *SPHERES_NULLABLE as_of,
                               char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                               char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* A layer as GeoJSON, as `spheres export` writes it: "claims", "predominant", "regions", "parts", "borders",
   "places", "railways" or "stations". A NULL for the date is the whole calendar. */
int32_t spheres_layer(const spheres_atlas *SPHERES_NULLABLE atlas, const char *SPHERES_NULLABLE layer,
                      const char *SPHERES_NULLABLE date, const char *SPHERES_NULLABLE known_to,
                      const char *SPHERES_NULLABLE as_of, char *SPHERES_NULLABLE *SPHERES_NULLABLE geojson,
                      char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* The answers that spheres_locate numbers, as a JSON object: for each of region, status, power, tenure, since,
   until, instrument, secret, sovereign and through an array with the text, or null, of each answer by its number.
   Numbers belong to one data set, one `known_to` and one `as_of`. */
int32_t spheres_answers(const spheres_atlas *SPHERES_NULLABLE atlas, const char *SPHERES_NULLABLE known_to,
                        const char *SPHERES_NULLABLE as_of, char *SPHERES_NULLABLE *SPHERES_NULLABLE json,
                        char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* Writes the number of the answer for each position on its day: some nanoseconds a row, on one thread; give each
   thread a piece of the arrays for more.

   Degrees of WGS 84; days since 1 January 1970, `count` of them or one for all. Answer 0 is that to what is no
   position (not a number, off the globe) or no day of the years 1 to 9999; 1 is outside the map. The first call
   for a `known_to` takes some ten milliseconds more. With a count of 0 the arrays may be NULL. */
int32_t spheres_locate(const spheres_atlas *SPHERES_NULLABLE atlas, const char *SPHERES_NULLABLE known_to,
                       const char *SPHERES_NULLABLE as_of, int64_t count,
                       const double *SPHERES_NULLABLE longitudes, const double *SPHERES_NULLABLE latitudes,
                       int64_t day_count, const int32_t *SPHERES_NULLABLE days,
                       int32_t *SPHERES_NULLABLE answers, char *SPHERES_NULLABLE *SPHERES_NULLABLE message);

/* Frees a text. NULL is accepted. */
void spheres_free(char *SPHERES_NULLABLE text);

/* Closes an atlas, once no thread uses it. NULL is accepted. */
void spheres_close(spheres_atlas *SPHERES_NULLABLE atlas);

/* The version of the library, as "0.1.0". It is the library's, not to be freed. */
const char *spheres_version(void);

/* The version of the interface that the library has: SPHERES_INTERFACE_VERSION of its header. */
int32_t spheres_interface_version(void);

#ifdef __cplusplus
}
#endif

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif

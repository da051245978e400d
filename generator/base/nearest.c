/* Words are compared by optimal string alignment: insertions, deletions, substitutions and
 * transpositions of neighbors. */
#include "base/nearest.h"

enum { WORD_MAX = 63 }; /* longer words are not compared: nobody mistypes a whole sentence */

static int min3(int a, int b, int c)
{
    int less = a < b ? a : b;

    return less < c ? less : c;
}

/* The edits between two words: insert, delete, replace, or swap two neighbors.  Once they are more
 * than LIMIT, any number above it. */
static int edit_distance(struct str a, struct str b, int limit)
{
    int rows[3][WORD_MAX + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.length; j++)
        above[j] = (int)j;
    for (size_t i = 1; i <= a.length; i++) {
        int *reuse = before, least = row[0] = (int)i;

        for (size_t j = 1; j <= b.length; j++) {
            char x = ascii_lower(a.at[i - 1]), y = ascii_lower(b.at[j - 1]);

            row[j] = min3(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == ascii_lower(b.at[j - 2]) && y == ascii_lower(a.at[i - 2]) &&
                before[j - 2] + 1 < row[j])
                row[j] = before[j - 2] + 1;
            least = row[j] < least ? row[j] : least;
        }
        if (least > limit)
            return least; /* no later row has less */
        before = above;
        above = row;
        row = reuse;
    }
    return above[b.length];
}

/* People seldom mistype the first letter. */
static bool begins_alike(struct str a, struct str b)
{
    return a.length && b.length && ascii_lower(a.at[0]) == ascii_lower(b.at[0]);
}

struct nearest nearest_to(struct str word)
{
    int third = (int)((word.length + 2) / 3); /* of the word may be wrong */

    return (struct nearest){ .word = word, .limit = word.length > WORD_MAX ? -1 : 2 * third + 1 };
}

void nearest_compare(struct nearest *nearest, struct str candidate)
{
    size_t a = nearest->word.length, b = candidate.length;
    int edits = nearest->limit / 2, distance;

    if (b > WORD_MAX || (int)(a > b ? a - b : b - a) > edits)
        return;
    distance = 2 * edit_distance(nearest->word, candidate, edits) +
               !begins_alike(nearest->word, candidate);
    if (distance <= nearest->limit) {
        nearest->best = candidate;
        nearest->limit = distance - 1;
    }
}

/* Every value answers as the spec says, whatever the form of the lookup. */
#include "gaps.h"
#include <stdio.h>
int main(void)
{
    int bad = 0;
    for (int i = -100; i < 200; i++) {
        bool l = (i == -5 || i == 5 || i == 22 || i == 40);
        int fb = l ? i : 5;
        bool t = (i >= 20 && i <= 29 && i != 22) || i == 22 || i == 40;
        if (gaps_is_listed(i) != l || gaps_fallback(i) != fb || gaps_is_t(i) != t ||
            gaps_class_of(i) != ((i >= 20 && i <= 29) ? 1 : 0)) {
            bad++;
            printf("%d listed %d fb %d t %d\n", i, gaps_is_listed(i), gaps_fallback(i),
                   gaps_is_t(i));
        }
    }
    return bad != 0;
}

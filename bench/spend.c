/*
 * Runs a command and prints what it used; so small itself that the peak is the command's own.  It
 * does not know what the command is.
 *
 *     spend OUTPUT COMMAND...     writes CPU seconds, the peak in KiB, seconds from start to end
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int arguments, char **argument)
{
    struct rusage usage;
    int status = 0;
    FILE *output;
    pid_t child;
    double duration = now();

    if (arguments < 3)
        return 2;
    child = fork();
    if (child == 0) {
        execvp(argument[2], argument + 2);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    duration = now() - duration;
    output = fopen(argument[1], "w");
    if (!output)
        return 1;
    fprintf(output, "%.6f %ld %.6f\n", seconds(usage.ru_utime) + seconds(usage.ru_stime),
            usage.ru_maxrss, duration);
    return fclose(output) == 0 && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

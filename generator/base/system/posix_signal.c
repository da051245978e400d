/* Signals that end the program, held or preceded by a last act; must not know which. */
#include "base/system/posix.h"
#include "base/system/system.h"

static const int fatal[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };

enum { FATAL_COUNT = sizeof fatal / sizeof fatal[0] };

static void (*volatile last_act)(void);
static struct sigaction earlier[FATAL_COUNT], earlier_size_limit;
static sigset_t held;

void sys_unguard(void)
{
    for (int i = 0; i < FATAL_COUNT; i++)
        sigaction(fatal[i], &earlier[i], NULL);
#ifdef SIGXFSZ
    sigaction(SIGXFSZ, &earlier_size_limit, NULL);
#endif
}

/* The signal is raised again, so that whoever started this program sees what ended it.  It is
 * blocked in here and strikes on return. */
static void on_fatal(int number)
{
    int saved = errno;

    last_act();
    sys_unguard();
    raise(number);
    /* cppcheck-suppress unreachableCode; it is reached: the signal waits for the handler to end */
    errno = saved;
}

/* A signal that was ignored, as under nohup, stays ignored. */
void sys_guard(void (*clean)(void))
{
    struct sigaction action = { .sa_handler = on_fatal };

    last_act = clean;
    sigfillset(&action.sa_mask);
    for (int i = 0; i < FATAL_COUNT; i++) {
        sigaction(fatal[i], NULL, &earlier[i]);
        if (earlier[i].sa_handler != SIG_IGN)
            sigaction(fatal[i], &action, NULL);
    }
#ifdef SIGXFSZ
    action.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &action, &earlier_size_limit);
#endif
}

void sys_hold_signals(void)
{
    sigset_t set;

    sigemptyset(&set);
    for (int i = 0; i < FATAL_COUNT; i++)
        sigaddset(&set, fatal[i]);
    sigprocmask(SIG_BLOCK, &set, &held);
}

void sys_release_signals(void)
{
    sigprocmask(SIG_SETMASK, &held, NULL);
}

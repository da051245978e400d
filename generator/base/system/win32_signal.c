/* What ends the program from outside: Ctrl+C, Ctrl+Break, a closed window, the end of a session.
 * The system reports them in a thread of its own, beside the program.  It must not know what the
 * last act is. */
#include "base/system/system.h"
#include "base/system/win32.h"

/* Held by the thread that is not to be interrupted. */
static SRWLOCK lock = SRWLOCK_INIT;
static void (*last_act)(void);

/* The lock is kept: until the system ends the program, which it does next, the other thread can
 * make no further file. */
static BOOL WINAPI on_fatal(DWORD event)
{
    (void)event;
    AcquireSRWLockExclusive(&lock);
    if (last_act)
        last_act();
    return FALSE;
}

static void set_last_act(void (*act)(void))
{
    AcquireSRWLockExclusive(&lock);
    last_act = act;
    ReleaseSRWLockExclusive(&lock);
}

void sys_guard(void (*clean)(void))
{
    set_last_act(clean);
    SetConsoleCtrlHandler(on_fatal, TRUE);
}

void sys_unguard(void)
{
    set_last_act(NULL);
    SetConsoleCtrlHandler(on_fatal, FALSE);
}

void sys_hold_signals(void)
{
    AcquireSRWLockExclusive(&lock);
}

void sys_release_signals(void)
{
    ReleaseSRWLockExclusive(&lock);
}

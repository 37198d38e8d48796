#include "CTerminal.h"

#if defined(__linux__)

#include <stddef.h>

// The runtime of Swift runs its jobs in the pool of libdispatch, which on Linux keeps count of its
// threads: from the first job on a timer goes off every second, for as long as the process lives.
// The pool for work that may block is not counted, so jobs are sent there, by the hook that the
// runtime has for who brings an executor of their own (swift/Runtime/Concurrency.h). Headers of
// neither come with the compiler. `Task.sleep` goes past the hook: see `Timekeeper`.

#define SWIFT_CALL __attribute__((swiftcall))

typedef struct job job;

extern SWIFT_CALL uint8_t swift_concurrency_jobPriority(job *job);
extern SWIFT_CALL void swift_job_run(job *job, void *executor, size_t kind_of_executor);
extern void *swift_task_enqueueGlobal_hook;

extern void *dispatch_get_global_queue(long priority, unsigned long flags);
extern void dispatch_async_f(void *queue, void *context, void (*work)(void *));

static const unsigned long overcommits = 2;
enum { UTILITY_PRIORITY = 0x11, DEFAULT_PRIORITY = 0x15 };

static void run(void *context) {
    swift_job_run(context, NULL, 0);
}

// What nobody waits for, such as a pull, makes way for what is painted.
static SWIFT_CALL void enqueue(job *job, void *original) {
    (void)original;
    bool is_waited_for = swift_concurrency_jobPriority(job) >= DEFAULT_PRIORITY;
    long priority = is_waited_for ? DEFAULT_PRIORITY : UTILITY_PRIORITY;
    dispatch_async_f(dispatch_get_global_queue(priority, overcommits), job, run);
}

void cterminal_rest_soundly(void) {
    swift_task_enqueueGlobal_hook = (void *)enqueue;
}

#else

void cterminal_rest_soundly(void) {
}

#endif

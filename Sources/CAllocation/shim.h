// glibc's own settings of its allocator, which its Swift module leaves out. Other C libraries have none.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

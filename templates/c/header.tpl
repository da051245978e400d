% include "names.tpl"
/* {=marker} */
/* clang-format off */
/**
 * @file
 * {=>spec.title}.
% if spec.summary then
 *
 * {=>spec.summary}
% end
 *
 * Any value may be passed to any function; each says what it returns for values that are not listed.
 * No function allocates memory or keeps state: all may be called from any thread at any time, and the
 * strings that they return are never freed.
% if lookup.kind == "switch" then
 * Of the C library, they call only memcmp.
% else
 * They call no library.
% end
% if spec.registry_url then
 *
 * Source: {=spec.registry_url}{=spec.registry_updated and ", updated "}{=spec.registry_updated}
% end
 */
#ifndef STATUSGEN_{=P}_H
#define STATUSGEN_{=P}_H

% if spec.beyond_16 and not spec.is_wide then
#include <limits.h>
% end
#include <stdbool.h>
#include <stddef.h>
% if needs_stdint then
#include <stdint.h>
% end
% if in_header and lookup.kind == "switch" then
% include "library.tpl"
% end

% if spec.beyond_16 and not spec.is_wide then
#if INT_MAX < 2147483647
#error "values of this list need an int of 32 bits"
#endif

% end
#ifdef __cplusplus
extern "C" {
#endif

#ifndef {=P}_DEPRECATED
/** Marks older names; TEXT says what to use instead. Define it before the include to change it. */
#if defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 6)
#define {=P}_DEPRECATED(text) __attribute__((deprecated(text)))
#else
#define {=P}_DEPRECATED(text)
#endif
#endif

/* Any int is a legal value of the enums, where a type can be given. */
#if (defined(__cplusplus) && __cplusplus >= 201103L) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define {=P}_INT_ : int
#else
#define {=P}_INT_
#endif
% if not in_header then

#ifndef {=P}_API
/** Stands before each function; define it before the include for visibility, dllexport or dllimport. */
#define {=P}_API
#endif
% end

% include "constants.tpl"

% include "functions.tpl"
% if in_header then
% include "bodies.tpl"

% end
#ifdef __cplusplus
}
#endif

#endif

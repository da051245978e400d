% -- a header up to its declarations, which the bodies of static inline functions may follow
% include "names.tpl"
% include "claims.tpl"
% -- a number for the options that change what the header declares
% local function fingerprint_of(texts)
%   local number = 0
%   for text in each(texts) do
%     for i = 1, #text do number = (number * 31 + text:byte(i)) % 65521 end
%   end
%   return "" .. number
% end
% local fingerprint = fingerprint_of({ spec.id, spec.title, option.form, in_header and lookup.kind or "", option.constants,
%   option.reserved, option.texts, option.traits, option.enum or "", option.typedef })
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
 * Every function accepts any value, and documents what it returns for those that are not listed.
 * Functions allocate no memory and keep no state, so all may be called from any thread at any time.
% if lookup.kind == "switch" then
 * Of the C library, they call only memcmp.
% else
 * They call no library, except what compilers use for 64-bit arithmetic on small machines.
% end
 * Strings that they return live as long as the program.
 *
 * For doxygen, set MACRO_EXPANSION = YES, EXPAND_ONLY_PREDEF = YES and
 * PREDEFINED = {=P}_API= {=P}_INT_= "{=P}_DEPRECATED(x)=".
% if spec.registry_source then
 *
 * {=>"Source: " .. spec.registry_source}
% end
 */
#ifndef STATUSGEN_{=P}_H
#define STATUSGEN_{=P}_H {=fingerprint} /* stands for the options */

% if spec.beyond_16 and not spec.is_wide or in_header and needs_limits then
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
/** Marks deprecated names; TEXT names the replacement. Define it before including this header to override it. */
#if defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 6)
#define {=P}_DEPRECATED(text) __attribute__((deprecated(text)))
#elif (defined(__cplusplus) && __cplusplus >= 201703L) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define {=P}_DEPRECATED(text) [[deprecated(text)]]
#else
#define {=P}_DEPRECATED(text)
#endif
#endif

/* The type of enums, where one can be given: then each of its values is valid. */
#if (defined(__cplusplus) && __cplusplus >= 201103L) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define {=P}_INT_ : int
% if is_unsigned then
#define {=P}_UINT32_ : uint32_t
% end
#else
#define {=P}_INT_
% if is_unsigned then
#define {=P}_UINT32_
% end
#endif
% if not in_header then

#ifndef {=P}_API
/** Precedes each function. Define it before including this header for visibility, dllexport or dllimport. */
#define {=P}_API
#endif
% end

% include "constants.tpl"

% include "functions.tpl"

% include "names.tpl"
<?php

// {=marker} @generated

declare(strict_types=1);

namespace {=option.namespace};

/**
 * {=>sentence(spec.title)}
% if spec.summary then
 *
 * {=>sentence(spec.summary)}
% end
 *
 * The cases are the listed codes. The static methods accept any int, listed or not.
 */
enum {=T}: int
{
% include "cases.tpl"
% include "methods.tpl"
% include "lookups.tpl"
% include "traits.tpl"
% include "tables.tpl"
}

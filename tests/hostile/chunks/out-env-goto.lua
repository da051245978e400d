-- expect: E0525 line 2
goto _ENV
::_ENV::

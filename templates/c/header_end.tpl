% -- the end of a header
#ifdef __cplusplus
}
#endif

#elif STATUSGEN_{=P}_H != {=fingerprint}
#error "{=option.file}.h: a header of these names that was generated with other options was included before"
#endif

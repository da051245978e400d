/*
 * {=>spec.meaning}
 */

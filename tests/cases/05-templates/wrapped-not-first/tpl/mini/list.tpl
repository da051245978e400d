/** {=>spec.title} */

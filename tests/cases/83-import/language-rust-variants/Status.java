enum Status { OK(0), NotFound(404) }

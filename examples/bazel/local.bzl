"""Finds the program in PATH, so that rules can name it as a label."""

def _local_statusgen_impl(repository):
    path = repository.which("statusgen")
    if not path:
        fail("statusgen is not in PATH")
    repository.symlink(path, "statusgen_program")
    repository.file("BUILD", """
filegroup(name = "statusgen", srcs = ["statusgen_program"], visibility = ["//visibility:public"])
""")

local_statusgen = repository_rule(implementation = _local_statusgen_impl, local = True)

"""A rule that generates status codes, and a test that vendored ones are current."""

def _statusgen_impl(ctx):
    outputs = [ctx.actions.declare_file(name) for name in ctx.attr.outs]
    args = ctx.actions.args()
    args.add("generate")
    args.add(ctx.file.spec)
    args.add("-t", ctx.attr.target)
    args.add("-o", outputs[0].dirname)
    for key, value in ctx.attr.options.items():
        args.add("-D", key + "=" + value)
    ctx.actions.run(
        executable = ctx.executable._statusgen,
        arguments = [args],
        inputs = [ctx.file.spec] + ctx.files.deps,
        outputs = outputs,
        mnemonic = "Statusgen",
        progress_message = "Generating status codes from %s" % ctx.file.spec.short_path,
    )
    return [DefaultInfo(files = depset(outputs))]

# Hermetic: what is read is `spec` and, where it extends others, `deps`; all outputs are declared.
statusgen = rule(
    implementation = _statusgen_impl,
    attrs = {
        "spec": attr.label(allow_single_file = [".lua"], mandatory = True),
        "deps": attr.label_list(allow_files = [".lua", ".tpl"]),
        "target": attr.string(default = "c"),
        "outs": attr.string_list(mandatory = True),
        "options": attr.string_dict(),
        "_statusgen": attr.label(
            default = "@statusgen//:statusgen",
            executable = True,
            cfg = "exec",
        ),
    },
)

def statusgen_stale_test(name, generated, vendored):
    """Fails if the file VENDORED is not what GENERATED would be."""
    native.genrule(
        name = name + "_script",
        srcs = [generated, vendored],
        outs = [name + ".sh"],
        cmd = "echo 'diff -u $(rootpath %s) $(rootpath %s)' >$@" % (vendored, generated),
    )
    native.sh_test(
        name = name,
        srcs = [name + ".sh"],
        data = [generated, vendored],
    )

"""A rule that generates status codes, and a test that vendored ones are current."""

def _statusgen_impl(ctx):
    outputs = ctx.outputs.outs
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

# Hermetic: it reads `spec` and, if that extends others, `deps`; all outputs are declared, and each
# is a label.
statusgen = rule(
    implementation = _statusgen_impl,
    attrs = {
        "spec": attr.label(allow_single_file = [".lua"], mandatory = True),
        "deps": attr.label_list(allow_files = [".lua", ".tpl"]),
        "target": attr.string(default = "c"),
        "outs": attr.output_list(mandatory = True),
        "options": attr.string_dict(),
        "_statusgen": attr.label(
            default = "@statusgen//:statusgen",
            executable = True,
            cfg = "exec",
        ),
    },
)

def _statusgen_stale_test_impl(ctx):
    script = ctx.actions.declare_file(ctx.label.name + ".sh")
    lines = ["#!/bin/sh", "status=0"]
    vendored = {file.basename: file for file in ctx.files.vendored}
    for file in ctx.files.generated:
        if file.basename not in vendored:
            fail("vendored has no %s" % file.basename)
        lines.append("diff -u '%s' '%s' || status=1" %
                     (vendored[file.basename].short_path, file.short_path))
    lines.append("exit $status")
    ctx.actions.write(script, "\n".join(lines) + "\n", is_executable = True)
    return [DefaultInfo(
        executable = script,
        runfiles = ctx.runfiles(ctx.files.generated + ctx.files.vendored),
    )]

# Fails, with a diff, if the files in `vendored` differ from those in `generated`.
statusgen_stale_test = rule(
    implementation = _statusgen_stale_test_impl,
    attrs = {
        "generated": attr.label(mandatory = True),
        "vendored": attr.label_list(allow_files = True, mandatory = True),
    },
    test = True,
)

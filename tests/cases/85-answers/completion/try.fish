# What fish offers for each line must be exactly the word that `lines` has.
statusgen completion fish | source
set failed 0
while read -d '|' given wanted
    set offered (complete -C "statusgen $given" | string replace -r '\t.*' '')
    if test "$offered" != $wanted
        echo "fish: $given: $offered, not $wanted" >&2
        set failed 1
    end
end <lines
exit $failed

# Writes an enum, a switch of phrases and one of names in C, with print.
use strict;
use warnings;

my ($input, $output) = @ARGV;
open(my $in, '<', $input) or die "$input: $!";
my @codes = map { chomp; [split /\t/] } <$in>;
open(my $out, '>', $output) or die "$output: $!";
print $out "enum status {\n";
print $out "    STATUS_$_->[1] = $_->[0],\n" for @codes;
print $out "};\n";
for my $what (['name', 1], ['phrase', 2]) {
    print $out "\nconst char *status_$what->[0](int code)\n{\n    switch (code) {\n";
    print $out "    case $_->[0]: return \"$_->[$what->[1]]\";\n" for @codes;
    print $out "    default: return 0;\n    }\n}\n";
}
close($out) or die "$output: $!";

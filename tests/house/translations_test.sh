#!/usr/bin/env bash
# Every text of the window has its German words, every counted one its English plural, each with the values
# of its source. Exit status 77: skipped.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if ! { command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate || command -v qmake6; } >/dev/null 2>&1; then
    echo "Skipped: lupdate is not installed (Debian: qt6-l10n-tools)."
    exit 77
fi
fresh=$(mktemp -d)
trap 'rm -r "$fresh"' EXIT
"$here/packaging/update-translations" "$fresh"

status=0
for ts in "$here"/translations/*.ts; do
    perl - "$ts" "$fresh/$(basename "$ts")" <<'PERL' || status=1
use strict;
use warnings;

my ($kept, $collected) = @ARGV;
my $name = $kept =~ s{.*/}{}r;
my $faults = 0;
sub fault { print "$name: @_\n"; ++$faults }

# context and source => the whole message
sub messages
{
    open my $file, '<', $_[0] or die "$_[0]: $!";
    my $text = do { local $/; <$file> };
    my %found;
    while ($text =~ m{<context>\s*<name>(.*?)</name>(.*?)</context>}gs) {
        my ($context, $inside) = ($1, $2);
        while ($inside =~ m{<message.*?</message>}gs) {
            my $message = $&;
            my ($source) = $message =~ m{<source>(.*?)</source>}s;
            my ($comment) = $message =~ m{<comment>(.*?)</comment>}s;
            $found{ "$context: $source" . (defined $comment ? " ($comment)" : "") } = $message;
        }
    }
    return \%found;
}
# %1, %Ln, {1}, {year}: as often in the translation as in the source
sub values_of { join ' ', sort $_[0] =~ /%L?\d|%Ln|\{\w+(?::\d)?\}/g }

my ($old, $new) = (messages($kept), messages($collected));
fault("no texts were found") unless %$new;
for (sort keys %$new) {
    my $message = $new->{$_};
    fault("not translated: $_") if $message =~ /type="unfinished"/ || !exists $old->{$_};
    my ($source) = $message =~ m{<source>(.*?)</source>}s;
    fault("%n has no separators of thousands, %Ln has: $_") if $source =~ /%n/;
    for my $form ($message =~ /numerus="yes"/ ? $message =~ m{<numerusform>(.*?)</numerusform>}gs
                                              : $message =~ m{<translation[^>]*>(.*?)</translation>}s) {
        fault("a form is empty: $_") if $form eq '' && $message !~ /type="unfinished"/;
        fault("other values: $_ => $form") if $form ne '' && values_of($form) ne values_of($source);
    }
}
for (sort keys %$old) {
    fault("no longer a text of the program: $_") unless exists $new->{$_};
}
exit($faults > 0);
PERL
done
[ $status -eq 0 ] || echo "Run packaging/update-translations, then translate what is new."
exit $status

using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>Puts a scalar into quotes, as it is written.</summary>
internal static class Quoting
{
    public static Fix Of(Finding finding, ScalarNode scalar, SourceText source)
    {
        var written = scalar.Written ?? scalar.Text;
        var start = source.IndexOf(scalar.Source);
        TextEdit[]? edits = source.Has(start, written) ? [new(start, start + written.Length, $"'{written}'")] : null;
        return Fix.Of(finding, edits, scalar, ScalarNode.String(written));
    }
}

using CfnGen.Catalogue;
using CfnGen.Rules.Templates;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.Properties;

/// <summary>The texts that a scalar property is given, as far as the template shows them.</summary>
internal static class Literals
{
    /// <summary>The text itself; for a function each text that it can give, by the allowed values or else the defaults of the parameters that it uses.</summary>
    public static IReadOnlyList<Literal> Of(PropertyValue value, CheckedTemplate template) =>
        value.Type is ScalarType { Kind: not (Kind.Json or Kind.Tag) }
            ? template.Properties.LiteralsOf(value)
            : [];
}

using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.KMS;

/// <summary>An alias has a name of its own and stands for a key.</summary>
internal sealed class AliasIsFreeAndOfKey : Rule
{
    public override RuleInfo Info { get; } = new("CG3881", Severity.Error,
        "The name of an alias does not begin with alias/aws/, and its target is a key, not an alias.",
        "KMS keeps those names for AWS and refuses the alias.",
        "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")
    {
        Wrong = """
            Resources:
              Name:
                Type: AWS::KMS::Alias
                Properties: {AliasName: alias/aws/files, TargetKeyId: 1234abcd-12ab-34cd-56ef-1234567890ab}
            """,
        Right = """
            Resources:
              Name:
                Type: AWS::KMS::Alias
                Properties: {AliasName: alias/files, TargetKeyId: 1234abcd-12ab-34cd-56ef-1234567890ab}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var alias in template.Properties.ObjectsOf("AWS::KMS::Alias"))
        {
            foreach (var name in template.Texts(alias, "AliasName"))
            {
                if (name.Text.StartsWith("alias/aws/", StringComparison.Ordinal))
                {
                    yield return At(name.Place, $"Choose a name that does not begin with alias/aws/, other than '{name.Text}'{name.Origin}: those belong to AWS.");
                }
            }

            foreach (var target in template.Values(alias, "TargetKeyId"))
            {
                if (template.TargetOf(target.Place)?.Resource is { Type: "AWS::KMS::Alias", Name: var other })
                {
                    yield return At(target.Place, $"Name the key itself: '{other}' is an alias.");
                }
                else if (template.TextOf(target) is { } text && (text.Text.StartsWith("alias/", StringComparison.Ordinal) || text.Text.Contains(":alias/", StringComparison.Ordinal)))
                {
                    yield return At(target.Place, $"Name the key itself by its id or ARN: '{text.Text}'{text.Origin} is an alias.");
                }
            }
        }
    }
}

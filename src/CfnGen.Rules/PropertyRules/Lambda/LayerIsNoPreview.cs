using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>A function uses layers that everybody can.</summary>
internal sealed class LayerIsNoPreview : Rule
{
    public override RuleInfo Info { get; } = new("CG3213", Severity.Warning,
        "The layers of a function are those of an account, and no awslayer.",
        "Layers of that form are not open to every account and region; where they are not, Lambda refuses the function.",
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:::awslayer:AmazonLinux1803]
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Layers: [arn:aws:lambda:eu-west-1:111122223333:layer:tools:1]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf("AWS::Lambda::Function", "Layers"))
        {
            foreach (var item in value.Place.Items)
            {
                foreach (var layer in Branches.Of(item, value.When, template.Conditions))
                {
                    if (template.TextOf(layer) is { } arn && arn.Text.Contains(":lambda:::awslayer:", StringComparison.Ordinal))
                    {
                        yield return At(arn.Place, $"Use a layer of an account: '{arn.Text}'{arn.Origin} may not be there.");
                    }
                }
            }
        }
    }
}

using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>A function exists and stands alone.</summary>
internal sealed class FunctionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG2101", Severity.Error,
        "A key that begins with Fn:: is a function that there is, and stands alone in its mapping.",
        "CloudFormation takes it for data, or refuses the template.",
        Guide.Functions)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {"Fn::Subst": "${AWS::Region}"}
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {"Fn::Sub": "${AWS::Region}"}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var stray in template.StrayFunctions)
        {
            yield return AtKey(stray, IntrinsicFunction.TryFind(stray.Name, out _)
                ? $"{stray.Name} must stand alone: other keys beside it are not allowed."
                : Nearest(stray.Name) is { } nearest ? $"There is no function {stray.Name}. Did you mean {nearest}?"
                : $"There is no function {stray.Name}.");
        }
    }

    private static string? Nearest(string name) => NearestName.Of(
        name,
        [
            "Fn::Base64", "Fn::Cidr", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::ImportValue", "Fn::Join", "Fn::Length",
            "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Fn::Transform",
        ]);
}

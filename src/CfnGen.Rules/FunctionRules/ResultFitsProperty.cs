using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;
using Kind = CfnGen.Catalogue.ScalarKind;

namespace CfnGen.Rules.FunctionRules;

/// <summary>A function gives what its property takes.</summary>
internal sealed class ResultFitsProperty : Rule
{
    public override RuleInfo Info { get; } = new("CG2114", Severity.Error,
        "A function that gives a list stands where a list belongs, and one that gives a text where a text belongs.",
        "CloudFormation refuses the resource: value of property must be of type list, or string.",
        Guide.Functions)
    {
        Wrong = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !Ref Subnet
            """,
        Right = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Node is IntrinsicNode call && Problem(value.Type, ResultForms.Of(value.Place, template)) is { } problem)
            {
                yield return At(value.Place, $"'{value.Property.Name}' takes {problem}, and {call.Function} gives {(problem == "a list" ? "a text" : "a list")} here.");
            }
        }
    }

    private static string? Problem(PropertyType type, ResultForm form) => (type, form) switch
    {
        (ListType, ResultForm.Text) => "a list",
        (ScalarType { Kind: not (Kind.Json or Kind.Tag) }, ResultForm.List) => "a single value",
        _ => null,
    };
}

using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>The type of a list or of a kept value is one that CloudFormation documents.</summary>
internal sealed class ParameterTypeIsDocumented : Rule
{
    public override RuleInfo Info { get; } = new("CG1105", Severity.Warning,
        "A parameter that is a list, or is kept in the Systems Manager, holds values of a type that CloudFormation documents.",
        "CloudFormation may take others today, and checks nothing of their values.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Zones: {Type: 'List<AWS::EC2::Zone>'}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !Ref Zones]
            """,
        Right = """
            Parameters:
              Zones: {Type: 'List<AWS::EC2::AvailabilityZone::Name>'}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Select [0, !Ref Zones]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            if (parameter["Type"] is { Text: { } type } place && ParameterTypes.MayBeKnown(type) && !ParameterTypes.IsKnown(type))
            {
                yield return At(place, $"'{type}' is no type that CloudFormation documents: use the nearest that is, or String.");
            }
        }
    }
}

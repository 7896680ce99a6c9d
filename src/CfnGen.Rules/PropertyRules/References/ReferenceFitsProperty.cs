using CfnGen.Model.Documents;
using CfnGen.Rules.ReferenceRules;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>A property refers to what it is about.</summary>
internal sealed class ReferenceFitsProperty : Rule
{
    public override RuleInfo Info { get; } = new("CG3016", Severity.Error,
        "A Ref or Fn::GetAtt gives what its property takes: the id of a VPC, the ARN of a role, the name of a bucket.",
        "The service gets the id of something else, or a name for an ARN, and refuses the resource.",
        Guide.Ref)
    {
        Wrong = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: states.amazonaws.com}}]
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: !Ref Role
                  DefinitionString: '{"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}'
            """,
        Right = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: states.amazonaws.com}}]
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: !GetAtt Role.Arn
                  DefinitionString: '{"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}'
            """,
    };

    // Their attributes hold what an author or another template put there.
    private static readonly string[] Containers = ["AWS::CloudFormation::", "AWS::ServiceCatalog::", "AWS::Serverless::", "AWS::SSM::Parameter"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Node is IntrinsicNode && PropertyKind.Of(value) is { } kind && Problem(value.Place, kind, template) is { } problem)
            {
                yield return At(value.Place, $"'{value.Property.Name}' takes {kind.Name}, and {problem}.");
            }
        }
    }

    private static string? Problem(Place place, ResourceKind kind, CheckedTemplate template) =>
        template.TargetOf(place) is { } target ? TargetProblem(target, kind)
        : place.Calls(IntrinsicFunction.Ref) && place.Argument.Text is { } name && template.Parameters.Find(name) is { } parameter ? ParameterProblem(parameter, kind)
        : null;

    private static string? ParameterProblem(Place parameter, ResourceKind kind) =>
        parameter["Type"]?.Text is { } type && ResourceKinds.OfParameter(ParameterTypes.ItemOf(type)) is { } given && given != kind
            ? $"the parameter '{parameter.Name}' holds {given.Name}"
            : null;

    private static string? TargetProblem(Target target, ResourceKind kind)
    {
        var (resource, attribute) = (target.Resource, target.Attribute);
        if (resource is not { IsCustom: false, CatalogueType: { RequiredTransform: null } type } || IsContainer(type.Name) || (attribute is not null && !ResourceAttributes.Has(type, attribute)))
        {
            return null;
        }

        if (kind.IsGivenBy(type.Name, attribute ?? ResourceKinds.Ref))
        {
            return kind == ResourceKinds.SecurityGroup && attribute is null && IsInNoVpc(resource)
                ? $"Ref gives the name of '{resource.Name}', because it has no VpcId: use !GetAtt {resource.Name}.GroupId"
                : null;
        }

        var given = attribute is null ? $"Ref gives another value of '{resource.Name}'" : $"'{attribute}' is another value of '{resource.Name}'";
        return kind.MemberOf(type.Name) is { } right ? $"{given}: use {(right == ResourceKinds.Ref ? $"!Ref {resource.Name}" : $"!GetAtt {resource.Name}.{right}")}"
            : kind.IsClosed ? $"'{resource.Name}' is of type {type.Name}"
            : null;
    }

    private static bool IsContainer(string type)
    {
        foreach (var container in Containers)
        {
            if (type.StartsWith(container, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Ref of a group in the default VPC gives its name. What a macro adds to the properties is not known.
    private static bool IsInNoVpc(CheckedResource group) =>
        group.Properties is null or { Node: MappingNode } && group.Properties?["VpcId"] is null && group.Properties?["Fn::Transform"] is null;
}

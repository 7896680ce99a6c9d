using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules;

/// <summary>No item of a set stands twice.</summary>
internal sealed class ItemsAreUnique : Rule
{
    public override RuleInfo Info { get; } = new("CG3010", Severity.Error,
        "A list that is a set holds no item twice.",
        "CloudFormation refuses the resource: array items are not unique.",
        Guide.ResourceTypes)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]}
                  ManagedPolicyArns:
                    - arn:aws:iam::aws:policy/ReadOnlyAccess
                    - arn:aws:iam::aws:policy/ReadOnlyAccess
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]}
                  ManagedPolicyArns:
                    - arn:aws:iam::aws:policy/ReadOnlyAccess
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (!value.IsWhole || value is not { Property.UniqueItems: true, Type: ListType })
            {
                continue;
            }

            var seen = new HashSet<TemplateNode>();
            foreach (var item in value.Place.Items)
            {
                if (!seen.Add(item.Node) && !Branches.IsNoValue(item) && !item.Calls(IntrinsicFunction.If))
                {
                    yield return At(item, $"This item of '{value.Property.Name}' stands there already: remove it.");
                }
            }
        }
    }
}

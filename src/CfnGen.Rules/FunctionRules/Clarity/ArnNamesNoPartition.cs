using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>An ARN that is put together leaves the partition to CloudFormation.</summary>
internal sealed class ArnNamesNoPartition : CallRule
{
    public override RuleInfo Info { get; } = new("CG2213", Severity.Info,
        "An ARN that Fn::Sub puts together begins with arn:${AWS::Partition}.",
        "With arn:aws the template works in the commercial regions only, not in China or for governments.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html")
    {
        Wrong = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}}]
            """,
        Right = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}}]
            """,
    };

    private static readonly string[] Partitions = ["arn:aws:", "arn:aws-cn:", "arn:aws-us-gov:"];

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Sub;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var text = call.Argument.Items is [var first, _] ? first : call.Argument;
        if (text.Text is not { } written || !call.Owner.IsResource)
        {
            yield break;
        }

        foreach (var partition in Partitions)
        {
            if (written.Contains(partition, StringComparison.Ordinal))
            {
                yield return At(text, $"Write 'arn:${{AWS::Partition}}:' for '{partition}', so that the template works in every partition.");
                yield break;
            }
        }
    }
}

using CfnGen.Rules.SecurityRules.Access;

namespace CfnGen.Rules.Tests.SecurityRules.Access;

public sealed class SomebodyIsNamedTests
{
    private readonly SomebodyIsNamed rule = new();

    [Fact]
    public void Accepts_names_and_conditions()
    {
        const string Template = """
            Parameters:
              Account: {Type: String}
            Resources:
              It:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [work]
                  PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: '*'}, {Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: '*', Condition: {ArnEquals: {'aws:SourceArn': x}}}, {Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_endpoint_which_other_policies_protect()
    {
        const string Template = """
            Parameters:
              Account: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcId: vpc-0a1b2c3d
                  PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: '*', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_everybody_in_each_notation()
    {
        const string Template = """
            Parameters:
              Account: {Type: String}
            Resources:
              It:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [work]
                  PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: '*'}, {Effect: Allow, Principal: {AWS: '*'}, Action: 'sqs:SendMessage', Resource: '*'}, {Effect: Allow, Principal: {AWS: ['111122223333', '*']}, Action: 'sqs:SendMessage', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,63) Resources/It/Properties/PolicyDocument/Statement/0/Principal: This lets everybody in: name accounts, roles or services, or add a 'Condition' such as aws:SourceArn or aws:PrincipalOrgID.",
                "(8,144) Resources/It/Properties/PolicyDocument/Statement/1/Principal/AWS: This lets everybody in: name accounts, roles or services, or add a 'Condition' such as aws:SourceArn or aws:PrincipalOrgID.",
                "(8,243) Resources/It/Properties/PolicyDocument/Statement/2/Principal/AWS/1: This lets everybody in: name accounts, roles or services, or add a 'Condition' such as aws:SourceArn or aws:PrincipalOrgID.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Account: {Type: String}
            Resources:
              It:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [work]
                  PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !Ref Account}, Action: 'sqs:SendMessage', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

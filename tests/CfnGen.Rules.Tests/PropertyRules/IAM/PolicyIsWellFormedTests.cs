using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class PolicyIsWellFormedTests
{
    private readonly PolicyIsWellFormed rule = new();

    [Fact]
    public void Accepts_statements_of_each_kind()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
                  Policies:
                    - PolicyName: work
                      PolicyDocument:
                        Statement:
                          - {Effect: Allow, Action: [sqs:SendMessage], Resource: !GetAtt Queue.Arn}
                          - {Sid: A, Effect: Deny, NotAction: iam:*, NotResource: [a], Condition: {Bool: {aws:SecureTransport: false}}}
                          - !If [IsProd, {Effect: Allow, Action: a:b, Resource: "*"}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_a_statement_lacks_and_what_it_may_not_have()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: 2012-10-18, Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Services: x}, Resource: "*"}]}
                  Policies:
                    - PolicyName: work
                      PolicyDocument:
                        Statement:
                          - {Action: a:b, Resource: "*"}
                          - {Effect: Permit, Action: a:b, Resource: "*"}
                          - {Effect: Allow, Resource: "*"}
                          - {Effect: Allow, Action: a:b}
                          - {Effect: Allow, Action: a:b, Resource: "*", Principal: "*"}
                          - {Effect: Allow, Actions: a:b, Action: [{a: b}], Resource: "*"}
                          - text
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,43) Resources/Worker/Properties/AssumeRolePolicyDocument/Version: The version of the policy language is 2012-10-17, or the older 2008-10-17, and not 2012-10-18.",
                "(7,129) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Services: 'Principal' has no 'Services'. Did you mean 'Service'?",
                "(7,143) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/0/Resource: A statement of this policy has no 'Resource': remove it.",
                "(12,17) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/0: A statement needs 'Effect', Allow or Deny.",
                "(13,26) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/1/Effect: 'Effect' is Allow or Deny, and not Permit.",
                "(14,17) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/2: A statement of this policy needs 'Action' or 'NotAction'.",
                "(15,17) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/3: A statement of this policy needs 'Resource' or 'NotResource'.",
                "(16,72) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/4/Principal: A statement of this policy has no 'Principal': remove it.",
                "(17,42) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/5/Actions: A statement has no 'Actions'. Did you mean 'Action'?",
                "(17,55) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/5/Action: 'Action' takes a text or a list of texts.",
                "(18,17) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/6: A statement is a mapping, and not a single value.",
            ],
            findings);
    }

    [Fact]
    public void Follows_both_branches_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
                  Policies:
                    - PolicyName: work
                      PolicyDocument:
                        Statement:
                          - !If [IsProd, {Effect: Allow, Action: a:b}, {Effect: Allow, Resource: "*"}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,30) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/0/Fn::If/1: A statement of this policy needs 'Resource' or 'NotResource'.",
                "(12,60) Resources/Worker/Properties/Policies/0/PolicyDocument/Statement/0/Fn::If/2: A statement of this policy needs 'Action' or 'NotAction'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_policies_of_other_services_alone()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: 2012-10-17, Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
                  Policies:
                    - PolicyName: work
                      PolicyDocument:
                        Statement:
                          - !Transform {Name: A, Parameters: {}}
              Queue:
                Type: AWS::VpcLattice::AuthPolicy
                Properties:
                  ResourceIdentifier: a
                  Policy: {Statement: [{Effect: Allow, Action: vpc-lattice-svcs:Invoke, Principal: "*"}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

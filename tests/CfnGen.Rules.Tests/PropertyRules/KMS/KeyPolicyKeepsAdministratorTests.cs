using CfnGen.Rules.PropertyRules.KMS;

namespace CfnGen.Rules.Tests.PropertyRules.KMS;

public sealed class KeyPolicyKeepsAdministratorTests
{
    private readonly KeyPolicyKeepsAdministrator rule = new();

    [Fact]
    public void Accepts_policies_that_let_somebody_in()
    {
        const string Template = """
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:root'}, Action: 'kms:*', Resource: '*'}
              Other:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/admin'}, Action: ['kms:Get*', 'kms:Put*'], Resource: '*'}
                      - {Effect: Allow, Principal: '*', Action: 'kms:Decrypt', Resource: '*'}
              Unsafe:
                Type: AWS::KMS::Key
                Properties:
                  BypassPolicyLockoutSafetyCheck: true
                  KeyPolicy:
                    Statement:
                      - {Effect: Allow, Principal: '*', Action: 'kms:Decrypt', Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_that_locks_everybody_out()
    {
        const string Template = """
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - {Effect: Allow, Principal: '*', Action: ['kms:Decrypt', 'kms:Get*'], Resource: '*'}
                      - {Effect: Deny, Principal: '*', Action: 'kms:*', Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,7) Resources/Key/Properties/KeyPolicy: Allow somebody kms:PutKeyPolicy, mostly the account's root kms:*: otherwise nobody can change this policy."], findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy: !If
                    - IsProd
                    - Statement:
                        - {Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*'}
                    - Statement:
                        - {Effect: Allow, Principal: '*', Action: 'kms:Decrypt', Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,11) Resources/Key/Properties/KeyPolicy/Fn::If/2: Allow somebody kms:PutKeyPolicy, mostly the account's root kms:*: otherwise nobody can change this policy."], findings);
    }

    [Fact]
    public void Leaves_statements_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Action: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - {Effect: Allow, Principal: '*', Action: !Ref Action, Resource: '*'}
              Other:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Statement:
                      - !If [IsProd, {Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*'}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

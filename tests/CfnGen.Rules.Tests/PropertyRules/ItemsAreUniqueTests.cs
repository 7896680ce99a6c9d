using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ItemsAreUniqueTests
{
    private readonly ItemsAreUnique rule = new();

    [Fact]
    public void Accepts_different_items()
    {
        const string Template = """
            Resources:
              Reader:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess, arn:aws:iam::aws:policy/SecurityAudit]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second_of_two_equal_ones()
    {
        const string Template = """
            Resources:
              Reader:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  ManagedPolicyArns:
                    - arn:aws:iam::aws:policy/ReadOnlyAccess
                    - !Ref Audit
                    - arn:aws:iam::aws:policy/ReadOnlyAccess
                    - !Ref Audit
              Audit:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument: {}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,11) Resources/Reader/Properties/ManagedPolicyArns/2: This item of 'ManagedPolicyArns' stands there already: remove it.",
                "(10,11) Resources/Reader/Properties/ManagedPolicyArns/3: This item of 'ManagedPolicyArns' stands there already: remove it.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_conditions_alone_that_repeat_nothing()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Reader:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {}
                  ManagedPolicyArns:
                    - !If [IsProd, arn:aws:iam::aws:policy/ReadOnlyAccess, !Ref AWS::NoValue]
                    - !If [IsProd, arn:aws:iam::aws:policy/ReadOnlyAccess, !Ref AWS::NoValue]
                    - !Ref AWS::NoValue
                    - !Ref AWS::NoValue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

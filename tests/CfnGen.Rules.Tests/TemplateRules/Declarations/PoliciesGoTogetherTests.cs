using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class PoliciesGoTogetherTests
{
    private readonly PoliciesGoTogether rule = new();

    [Fact]
    public void Accepts_both_or_none()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::SQS::Queue}
              Two: {Type: AWS::SQS::Queue, DeletionPolicy: Retain, UpdateReplacePolicy: Delete}
              Three: {Type: AWS::SQS::Queue, DeletionPolicy: Delete}
              Four: {Type: AWS::Lambda::Version, DeletionPolicy: Retain}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without_the_other()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::SQS::Queue, DeletionPolicy: RetainExceptOnCreate}
              Two: {Type: AWS::RDS::DBInstance, UpdateReplacePolicy: Snapshot}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,32) Resources/One/DeletionPolicy: 'One' is kept when it is deleted, but not when it is replaced: set 'UpdateReplacePolicy' as well.",
                "(3,37) Resources/Two/UpdateReplacePolicy: 'Two' is kept when it is replaced, but not when it is deleted: set 'DeletionPolicy' as well.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_policy_alone_that_is_computed()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::SQS::Queue, DeletionPolicy: !Ref Policy}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

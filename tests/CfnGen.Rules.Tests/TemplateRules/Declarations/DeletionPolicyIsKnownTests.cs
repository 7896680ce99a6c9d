using CfnGen.Rules.TemplateRules.Declarations;

namespace CfnGen.Rules.Tests.TemplateRules.Declarations;

public sealed class DeletionPolicyIsKnownTests
{
    private readonly DeletionPolicyIsKnown rule = new();

    [Fact]
    public void Accepts_the_known_words()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: RetainExceptOnCreate
                UpdateReplacePolicy: Retain
              Database: {Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot, UpdateReplacePolicy: Snapshot}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_words_and_snapshots_of_what_makes_none()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: retain
                UpdateReplacePolicy: RetainExceptOnCreate
              Other: {Type: AWS::SNS::Topic, DeletionPolicy: Snapshot, UpdateReplacePolicy: !Ref A}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,21) Resources/Alerts/DeletionPolicy: 'DeletionPolicy' cannot be 'retain': use Delete, Retain, RetainExceptOnCreate or Snapshot.",
                "(5,26) Resources/Alerts/UpdateReplacePolicy: 'UpdateReplacePolicy' cannot be 'RetainExceptOnCreate': use Delete, Retain or Snapshot.",
                "(6,50) Resources/Other/DeletionPolicy: AWS::SNS::Topic makes no snapshot: use Retain or Delete.",
                "(6,81) Resources/Other/UpdateReplacePolicy: 'UpdateReplacePolicy' takes a word, and not the function Ref; functions need the macro AWS::LanguageExtensions.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone_where_a_macro_computes_them()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                DeletionPolicy: !Ref A
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

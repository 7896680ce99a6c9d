using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class ArnNamesNoPartitionTests
{
    private readonly ArnNamesNoPartition rule = new();

    [Fact]
    public void Accepts_the_pseudo_parameter()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_partition_that_is_written_out()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'arn:aws:iam::${AWS::AccountId}:root'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/Alerts/Properties/DisplayName/Fn::Sub: Write 'arn:${AWS::Partition}:' for 'arn:aws:', so that the template works in every partition."], findings);
    }

    [Fact]
    public void Leaves_arns_alone_that_nothing_computes()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: arn:aws:iam::111122223333:root
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}

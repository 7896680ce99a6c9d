namespace CfnGen.Planning.Tests.Templates;

public sealed class LoopExpansionTests
{
    private const string Loop = """
        Transform: AWS::LanguageExtensions
        Resources:
          Fn::ForEach::Topics:
            - Name
            - [Orders, Bills]
            - Topic${Name}:
                Type: AWS::SNS::Topic
                Properties: {DisplayName: !Sub "${Name} of ${AWS::StackName}", TopicName: !Ref Name}
        """;

    private const string WrittenOut = """
        Transform: AWS::LanguageExtensions
        Resources:
          TopicOrders:
            Type: AWS::SNS::Topic
            Properties: {DisplayName: !Sub "Orders of ${AWS::StackName}", TopicName: Orders}
          TopicBills:
            Type: AWS::SNS::Topic
            Properties: {DisplayName: !Sub "Bills of ${AWS::StackName}", TopicName: Bills}
        """;

    [Fact]
    public void A_loop_is_what_it_makes()
    {
        var plan = Plans.Between(Loop, WrittenOut);

        Assert.Equal("", Plans.Summary(plan));
    }

    [Fact]
    public void A_new_round_of_a_loop_is_a_new_resource()
    {
        var plan = Plans.Between(Loop, Loop.Replace("[Orders, Bills]", "[Orders, Bills, Users]", StringComparison.Ordinal));

        Assert.Equal("Added TopicUsers None", Plans.Summary(plan));
    }

    [Fact]
    public void A_loop_over_the_default_of_a_parameter_is_written_out_too()
    {
        var overParameter = "Parameters: {Names: {Type: CommaDelimitedList, Default: 'Orders, Bills'}}\n"
            + Loop.Replace("[Orders, Bills]", "!Ref Names", StringComparison.Ordinal);

        var plan = Plans.Between(overParameter, overParameter.Replace("Default: 'Orders, Bills'", "Default: 'Orders'", StringComparison.Ordinal));

        Assert.Equal("Removed TopicBills None", Plans.Summary(plan));
    }

    [Fact]
    public void A_loop_over_what_only_deploy_time_knows_is_compared_as_it_is_written()
    {
        var open = "Parameters: {Names: {Type: CommaDelimitedList}}\n" + Loop.Replace("[Orders, Bills]", "!Ref Names", StringComparison.Ordinal);

        var plan = Plans.Between(open, open.Replace("of ${AWS", "for ${AWS", StringComparison.Ordinal));

        Assert.Equal("Fn::ForEach::Topics", Assert.Single(plan.Resources).LogicalId);
        Assert.Single(plan.Resources[0].Changes);
    }
}

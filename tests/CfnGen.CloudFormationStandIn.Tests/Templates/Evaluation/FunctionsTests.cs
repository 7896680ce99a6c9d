using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Templates.Evaluation;

public sealed class FunctionsTests : IDisposable
{
    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Theory]
    [InlineData("!Join ['-', [a, !Ref Zones]]", null)]
    [InlineData("!Join ['-', !Ref Zones]", "x-y")]
    [InlineData("!Select [1, !Split ['/', 'a/b/c']]", "b")]
    [InlineData("!Sub ['${One}${!Two}', {One: 1}]", "1${Two}")]
    [InlineData("!Sub '${AWS::Region}.${AWS::AccountId}'", "eu-west-1.111122223333")]
    [InlineData("!FindInMap [Sizes, !Ref 'AWS::Region', size]", "large")]
    [InlineData("!If [IsBig, yes, 'no']", "no")]
    [InlineData("!Select [0, !GetAZs '']", "eu-west-1a")]
    [InlineData("!Select [2, !Cidr ['10.0.0.0/16', 3, 8]]", "10.0.2.0/24")]
    [InlineData("Fn::Base64: hello", "aGVsbG8=")]
    public async Task Give_what_the_service_s_give(string expression, string? expected)
    {
        var template = $$"""
            Parameters:
              Zones:
                Type: CommaDelimitedList
                Default: x, y
            Mappings:
              Sizes:
                eu-west-1:
                  size: large
            Conditions:
              IsBig: !Not [!Equals [!Select [0, !Ref Zones], x]]
            Resources:
              Queue:
                Type: AWS::SQS::Queue
            Outputs:
              Result:
                Value:
                  {{expression}}
            """;

        var status = await caller.DeployAsync(template);
        var stack = await caller.CallAsync("DescribeStacks", ("StackName", "shop"));

        Assert.Equal(expected is null ? "ROLLBACK_COMPLETE" : "CREATE_COMPLETE", status);
        Assert.Equal(expected, stack.Descendants("OutputValue").SingleOrDefault()?.Value);
    }
}

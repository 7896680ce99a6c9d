using CfnGen.Rules.PropertyRules.Identities;

namespace CfnGen.Rules.Tests.PropertyRules.Identities;

public sealed class IdentitiesDifferTests
{
    private readonly IdentitiesDiffer rule = new();

    [Fact]
    public void Accepts_different_names_and_the_same_name_of_different_types()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::DynamoDB::Table, Properties: {TableName: orders}}
              Two: {Type: AWS::DynamoDB::Table, Properties: {TableName: payments}}
              Three: {Type: AWS::SSM::Parameter, Properties: {Name: orders}}
              Four: {Type: AWS::DynamoDB::Table}
              Five: {Type: AWS::DynamoDB::Table}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_same_name_twice_written_out_or_computed()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::DynamoDB::Table, Properties: {TableName: orders}}
              Two: {Type: AWS::DynamoDB::Table, Properties: {TableName: orders}}
              Three: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Ref AWS::StackName}}
              Four: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Ref AWS::StackName}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,61) Resources/Two/Properties/TableName: 'One' is the same to the service: give them different values of TableName.",
                "(5,62) Resources/Four/Properties/TableName: 'Three' is the same to the service: give them different values of TableName.",
            ],
            findings);
    }

    [Fact]
    public void Reports_what_two_properties_identify_together()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::ECS::ClusterCapacityProviderAssociations, Properties: {Cluster: shop}}
              Two: {Type: AWS::ApiGateway::GatewayResponse, Properties: {RestApiId: a1b2, ResponseType: DEFAULT_4XX}}
              Three: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: a1b2, StageName: live}}
              Four: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: a1b2, StageName: live}}
              Five: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: a1b2, StageName: test}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,64) Resources/Four/Properties/RestApiId: 'Three' is the same to the service: give them different values of RestApiId or StageName."], findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsTest: !Equals [!Ref Stage, test]
            Resources:
              One: {Type: AWS::DynamoDB::Table, Condition: IsProd, Properties: {TableName: orders}}
              Two: {Type: AWS::DynamoDB::Table, Condition: IsTest, Properties: {TableName: orders}}
              Three: {Type: AWS::DynamoDB::Table, Properties: {TableName: !If [IsTest, payments, orders]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,86) Resources/Three/Properties/TableName/Fn::If/2: 'One' is the same to the service: give them different values of TableName."], findings);
    }
}

namespace CfnGen.Planning.Tests.Access.Reading;

public sealed class ServerlessReaderTests
{
    [Fact]
    public void Reads_names_documents_and_templates_of_policies()
    {
        var before = Function("[AWSLambdaBasicExecutionRole, {S3ReadPolicy: {BucketName: !Ref Files}}]");
        var after = Function("[AWSLambdaBasicExecutionRole, AmazonS3FullAccess, {S3CrudPolicy: {BucketName: !Ref Files}}, {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:::work'}]}]");

        var lines = AccessLines.Between(before, after);

        Assert.Equal(
            [
                "- Narrows Note: Policy template S3ReadPolicy (BucketName: ${Files}) on function App",
                "+ Widens Alarm: AWS managed policy AmazonS3FullAccess on function App",
                "+ Widens Warning: Policy template S3CrudPolicy (BucketName: ${Files}) on function App",
                "+ Widens Warning: Allow sqs:SendMessage on arn:aws:sqs:::work to function App",
            ],
            lines);
    }

    [Fact]
    public void Reads_one_policy_that_stands_in_no_list()
    {
        var lines = AccessLines.Between(Function("AWSLambdaBasicExecutionRole"), Function("!Sub 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess'"));

        Assert.Equal(
            [
                "- Narrows Note: AWS managed policy AWSLambdaBasicExecutionRole on function App",
                "+ Widens Alarm: AWS managed policy AdministratorAccess on function App",
            ],
            lines);
    }

    [Fact]
    public void Takes_a_name_and_an_ARN_of_the_same_policy_for_one()
    {
        var lines = AccessLines.Between(Function("[AmazonSQSFullAccess]"), Function("['arn:aws:iam::aws:policy/AmazonSQSFullAccess']"));

        Assert.Empty(lines);
    }

    [Fact]
    public void Reads_none_beside_a_role()
    {
        var lines = AccessLines.Between(Function("[]"), Function("[AdministratorAccess], Role: !GetAtt Other.Arn"));

        Assert.Empty(lines);
    }

    private static string Function(string policies) => $"  App: {{Type: AWS::Serverless::Function, Properties: {{Policies: {policies}}}}}";
}

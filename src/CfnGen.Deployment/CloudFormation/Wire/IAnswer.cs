namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>A shape that comes from CloudFormation.</summary>
internal interface IAnswer<TSelf>
    where TSelf : IAnswer<TSelf>
{
    static abstract TSelf Read(AnswerReader answer);
}

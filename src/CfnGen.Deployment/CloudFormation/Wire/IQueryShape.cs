namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>A shape that goes to CloudFormation inside a request.</summary>
internal interface IQueryShape
{
    void Write(QueryWriter query);
}

using System.Net;
using System.Xml;
using System.Xml.Linq;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Reads the answer to one action, and takes nothing for an answer that is not that one, whole.</summary>
internal sealed class AnswerUnmarshaller<TResponse>(string action) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, IAnswer<TResponse>
{
    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext input)
    {
        try
        {
            var root = Load(input);
            if (root.Name.LocalName != $"{action}Response")
            {
                throw new FormatException($"{root.Name.LocalName} is no answer to {action}.");
            }

            var response = TResponse.Read(new AnswerReader(Named(root, $"{action}Result"), $"{action}Result"));
            response.ResponseMetadata = new ResponseMetadata { RequestId = Named(Named(root, "ResponseMetadata"), "RequestId")?.Value };
            return response;
        }
        catch (Exception problem) when (problem is XmlException or FormatException)
        {
            throw Senseless(problem, input, HttpStatusCode.OK);
        }
    }

    public override AmazonServiceException UnmarshallException(XmlUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        try
        {
            var root = Load(input);
            var error = root.Name.LocalName == "Error" ? root : Named(root, "Error");
            return error is null || Named(error, "Code")?.Value is not { Length: > 0 } code
                ? throw new FormatException($"An answer of status {(int)statusCode} names no error.")
                : CloudFormationErrors.Make(
                    code,
                    Named(error, "Message")?.Value,
                    Named(error, "Type")?.Value,
                    Named(root, "RequestId")?.Value,
                    statusCode,
                    innerException);
        }
        catch (Exception problem) when (problem is XmlException or FormatException)
        {
            return Senseless(problem, input, statusCode);
        }
    }

    private static XElement Load(XmlUnmarshallerContext input)
    {
        using var reader = XmlReader.Create(input.Stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    private static XElement? Named(XElement? parent, string name) => parent?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>Without the body, which may be anything and hold anything.</summary>
    private AmazonUnmarshallingException Senseless(Exception problem, XmlUnmarshallerContext input, HttpStatusCode status) => new(
        input.ResponseData?.GetHeaderValue("x-amzn-RequestId"),
        problem is XmlException ? "not XML to its end" : problem.Message,
        null,
        $"The answer to {action} is none that CloudFormation gives.",
        problem)
    {
        StatusCode = status,
    };
}

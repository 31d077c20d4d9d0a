import type { TranslatedSection } from '../../sectionText.ts';
import type { foreign as en } from '../en/foreign.ts';

export const foreign: TranslatedSection<typeof en> = {
  title: '내 것이 아닌 것(모든 리전)',
  intro: () => [
    '먼저 기록하고, 멈추고, 그다음 제거합니다. 순서는 사용자와 역할(모든 것을 다시 만들 수 있습니다), 다시 시작시키는 것(그룹, 플릿, 서비스), 도는 것, 나머지입니다. 무엇이든 멈추기 전에 요금(10장)을 보세요. 어디를 봐야 할지 알 수 있습니다.',
    '분명히 내 것이라면 건드리지 마세요. 계정이 차단된 동안에는 멈춘 인스턴스가 다시 시작되지 않을 수 있습니다. 분명하지 않다면 물어보고, 태그를 달고, 제거하지 말고 멈추세요.',
  ],
  steps: {
    'foreign-record': () => ({
      title: '모든 리전에서 도는 것을 전부 기록하기',
      body: [
        '목록은 격리 정책 자체가 드는 것(EC2, 스팟, Lambda, Lightsail, ECS, ECR, SageMaker, Bedrock, SES, SNS, Amplify, CodeBuild, Glue, MediaPackage, S3)과 흔히 함께 오는 것을 모두 다룹니다. 출력을 저장하세요. ID는 증거이고 사례에서도 묻습니다. "Could not connect to the endpoint"는 그 리전에 그 서비스가 없다는 뜻입니다.',
        'Resource Explorer는 미리 켜 둔 리전만 보여 줍니다. 의지하지 마세요.',
      ],
      done: '모든 리전의 결과가 있고, 하나하나에 내 것, 아닌 것, 물어볼 것 표시를 했다',
      captions: {
        compute: '머신, 컨테이너, 함수:',
        services: '모델과 빌드 서비스:',
        mail: '메일과 문자(SendingEnabled, 프로덕션 액세스, 높은 할당량을 노립니다):',
        storage: '버킷(목록은 한 번), 그다음 각각의 정책과 수명 주기 규칙, 퍼블릭 액세스 차단:',
      },
    }),
    'foreign-identities': () => ({
      title: '모르는 사용자와 역할 멈추기',
      body: [
        '6장의 목록에서 아무도 일부러 만들지 않은 것 전부입니다. 먼저 키와 정책을 기록하고, 비활성화하고, 비밀번호를 없애고, 거부합니다. 삭제는 사례가 끝난 뒤에 합니다.',
        '모르는 역할에는 8장처럼 거부를 겁니다. 내 역할의 신뢰 정책에 모르는 계정이 있는지도 보세요.',
      ],
      done: '모르는 사용자나 역할은 로그인도 호출도 할 수 없다',
      captions: { record: '그 사용자의 키:', stop: '키마다, 그다음 비밀번호와 거부:' },
    }),
    'foreign-restarters': () => ({
      title: '다시 시작시키는 것 멈추기',
      body: [
        '그룹이나 플릿의 인스턴스는 종료해도 1분 안에 다시 만들어집니다. 그룹은 0으로, 플릿과 스팟 요청은 취소로, 서비스는 0으로, 함수는 동시성 0으로 합니다. 그 뒤의 일정도 마찬가지입니다(EventBridge 규칙, CloudFormation 스택, Batch).',
        '잘못하면: 스팟 요청을 취소해도 인스턴스는 계속 돕니다. 다다음 단계에서 종료하세요.',
      ],
      done: '첫 단계의 목록에 0 또는 cancelled로 나온다',
      captions: {
        groups: 'Auto Scaling:',
        spot: '스팟과 플릿:',
        containers: '컨테이너:',
        functions: '함수:',
      },
    }),
    'foreign-stop': () => ({
      title: '도는 것 멈추기',
      body: [
        '중지하면 디스크가 남습니다. 증거가 되고, 잘못해도 되돌릴 수 있습니다. 스팟 인스턴스는 이렇게 멈출 수 없으니 종료하세요.',
      ],
      done: '어느 리전에도 모르는 것 중 running 상태인 것이 없다',
      captions: { ec2: '머신과 노트북:', mail: '우리 것이 아니라면 메일 발송:' },
    }),
    'foreign-remove': () => ({
      title: '제거하고 나머지도 치우기',
      body: [
        '종료하고 삭제한 뒤, 돈이 들거나 들어오는 길이 되는 나머지를 치웁니다. 볼륨, 스냅샷, AMI, 탄력적 IP, 키 페어, 보안 그룹, 태스크 정의, 이미지, 리포지토리, 스택, 엔드포인트입니다. 종료 방지가 켜져 있을 수 있습니다. 첫 명령이 끕니다.',
        '증거가 필요한가요? 그 전에 디스크 하나의 스냅샷을 만드세요. 끝나면 첫 단계의 목록을 다시 실행하세요.',
      ],
      done: '모든 리전의 목록에 내 것만 나온다',
      captions: {
        protection: '종료가 거부되면:',
        ec2: '인스턴스:',
        rest: '나머지, 종류별로:',
      },
    }),
    'foreign-for-the-case': () => ({
      title: '사례에 맡길 것: 예약, Savings Plans, 계정',
      body: [
        '내가 만들지 않은 예약 인스턴스, Savings Plans, 조직의 계정은 쉽게 되돌릴 수 없습니다. 목록만 만들고, 팔거나 바꾸지 말고, 사례에 적으세요.',
      ],
      done: '답에 적었거나, 하나도 없다',
    }),
  },
};
